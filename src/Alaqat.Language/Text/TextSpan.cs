namespace Alaqat.Language;

/// <summary>A half-open range <c>[Start, End)</c> in UTF-16 code units of the text exactly as received.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Contains(int position) => Start <= position && position < End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public string Of(string text) => text[Start..End];

    /// <summary>Text order: by start, then by end.</summary>
    public static int Compare(TextSpan a, TextSpan b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End);
}
