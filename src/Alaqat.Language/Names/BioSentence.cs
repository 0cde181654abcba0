namespace Alaqat.Language;

/// <summary>A sentence of a BIO file.</summary>
/// <param name="Forms">Surface tokens, clitics attached, never empty.</param>
/// <param name="Spans">Annotated names by start, the longer first; they may nest.</param>
/// <param name="Line">Line number (from 1) of the first token in the file.</param>
public sealed record BioSentence(string[] Forms, BioSpan[] Spans, int Line)
{
    /// <summary>
    /// The names whose type maps to a kind, without those inside another such name or overlapping an earlier one.
    /// Types that map to nothing (dates, occupations) hide nothing.
    /// </summary>
    public Entity[] Outermost()
    {
        var kept = new List<Entity>();
        var end = 0;
        foreach (var span in Spans)
        {
            if (span.Start < end || BioTypes.KindOf(span.Type) is not { } kind)
                continue;
            kept.Add(new Entity(span.Start, span.End, kind));
            end = span.End;
        }

        return [.. kept];
    }
}
