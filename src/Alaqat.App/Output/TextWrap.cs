namespace Alaqat.App;

/// <summary>Breaks a text into lines at its spaces.</summary>
static class TextWrap
{
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = new List<string>();
        var used = 0;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = BidiText.Width(word);
            if (line.Count > 0 && used + 1 + columns > width)
            {
                yield return string.Join(' ', line);
                line.Clear();
                used = 0;
            }

            used += columns + (line.Count > 0 ? 1 : 0);
            line.Add(word);
        }

        if (line.Count > 0)
            yield return string.Join(' ', line);
    }
}
