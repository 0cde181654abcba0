using System.Text;

namespace Alaqat.App;

/// <summary>All of a text that is one article.</summary>
static class WholeText
{
    const int Block = 64 * 1024;

    /// <summary>Fails with <paramref name="tooLong"/> beyond the limit, having read no more than that.</summary>
    public static string Of(TextReader reader, int limit, string tooLong)
    {
        var text = new StringBuilder();
        var block = new char[Block];
        int read;
        while ((read = reader.Read(block, 0, block.Length)) > 0)
        {
            if (text.Length + read > limit)
                throw new RefusedInputException(tooLong);
            text.Append(block, 0, read);
        }

        return text.ToString();
    }
}
