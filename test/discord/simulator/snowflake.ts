let sequence = 0n;

/** Discord's ids: 42 bits of milliseconds since 2015, then a counter. https://discord.com/developers/docs/reference#snowflakes */
export function snowflake(now: number = Date.now()): string {
  sequence = (sequence + 1n) % 4096n;
  return (((BigInt(Math.floor(now)) - 1_420_070_400_000n) << 22n) | (sequence & 0x3f_ffffn)).toString();
}
