using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>A short text with the words marked that were searched for.</summary>
static class FoundWords
{
    public static Markup Of(string text, SearchMatches? found)
    {
        if (found is null)
            return Markup.Text(text);
        var parts = new List<Markup>();
        var end = 0;
        foreach (var span in found.In(text))
        {
            // Of two that overlap the first is marked.
            if (span.Start < end)
                continue;
            parts.Add(Markup.Text(text[end..span.Start]));
            parts.Add(Markup.Of($"<mark>{text[span.Start..span.End]}</mark>"));
            end = span.End;
        }

        parts.Add(Markup.Text(text[end..]));
        return Markup.Join(parts);
    }
}
