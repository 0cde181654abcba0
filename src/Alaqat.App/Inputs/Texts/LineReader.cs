using System.Text;

namespace Alaqat.App;

/// <summary>Lines of a text, none of them held beyond a limit however long it is.</summary>
static class LineReader
{
    const int Block = 32 * 1024;

    public static IEnumerable<InputLine> Lines(TextReader reader, int limit)
    {
        var block = new char[Block];
        var line = new StringBuilder();
        var number = 1;
        var over = false;
        int read;
        while ((read = reader.Read(block, 0, Block)) > 0)
        {
            var start = 0;
            while (start < read)
            {
                var length = block.AsSpan(start, read - start).IndexOf('\n');
                var end = length < 0 ? read : start + length;
                over |= line.Length + end - start > limit;
                if (over)
                    line.Clear();
                else
                    line.Append(block, start, end - start);
                if (length >= 0)
                {
                    yield return Take(number++, line, over);
                    over = false;
                }

                start = end + 1;
            }
        }

        if (line.Length > 0 || over)
            yield return Take(number, line, over);
    }

    static InputLine Take(int number, StringBuilder line, bool over)
    {
        if (!over && line.Length > 0 && line[^1] == '\r')
            line.Length--;
        var text = over ? null : line.ToString();
        // A long line's buffer is not kept for the short ones after it.
        if (line.Capacity > Block)
            line.Capacity = line.Length;
        line.Clear();
        return new InputLine(number, text);
    }
}
