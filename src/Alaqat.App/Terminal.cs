namespace Alaqat.App;

/// <summary>What a run reads from and writes to. Tests give streams of their own.</summary>
sealed record Terminal(Stream Input, Stream Output, TextWriter Error)
{
    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the output, for tables.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Says on standard error what went wrong, with the program's name before it and without passwords.</summary>
    public void Complain(string message)
    {
        lock (Error)
            Error.WriteLine("alaqat: " + Redaction.Of(message));
    }
}
