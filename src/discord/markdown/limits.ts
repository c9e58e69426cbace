/** Discord's limits, as far as they concern Footnote; docs under https://docs.discord.com/developers/ */
export const limits = {
  /** resources/message#create-message */
  content: 2000,
  /** All text displays of a message together: components/reference#text-display, discordjs.guide/popular-topics/display-components */
  textDisplays: 4000,
  /** Of a message with components v2, nested ones counted. */
  components: 40,
  /** components/reference#legacy-message-component-behavior */
  rows: 5,
  /** components/reference#action-row */
  buttonsPerRow: 5,
  buttonLabel: 80,
  /** components/reference#string-select */
  selectOptions: 25,
  optionText: 100,
  customId: 100,
  /** The shortest of the limits on addresses (link buttons): longer ones are left out. */
  address: 512,
  /** interactions/application-commands#option-choice-structure */
  choices: 25,
  choiceText: 100,
  /** components/reference#text-input */
  inputValue: 4000,
  modalTitle: 45,
  inputLabel: 45,
  inputPlaceholder: 100,
  threadName: 100,
  /** resources/guild-scheduled-event */
  eventName: 100,
  eventText: 1000,
} as const;
