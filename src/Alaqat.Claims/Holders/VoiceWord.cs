namespace Alaqat.Claims;

/// <summary>A word or phrase of saying.</summary>
/// <param name="Word">First word.</param>
/// <param name="Last">Last word.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Complement">First word of what is said (أن, إن, a colon or an opening quotation mark), or −1.</param>
public readonly record struct VoiceWord(int Word, int Last, VoiceKind Kind, int Complement);
