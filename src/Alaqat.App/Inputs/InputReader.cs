using System.IO.Compression;
using System.Text;

namespace Alaqat.App;

/// <summary>Files and streams to articles, one at a time. What cannot be read becomes an item that says why.</summary>
sealed class InputReader(InputKind kind, InputLimits limits)
{
    const string Empty = "empty; nothing to read";
    const int Peeked = 64 * 1024;

    long _finished;
    PeekedStream? _current;

    /// <summary>Bytes of files and streams read so far, before they are unpacked.</summary>
    public long BytesRead => _finished + (_current?.BytesTaken ?? 0);

    /// <param name="path">A file, or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    public IEnumerable<InputItem> Read(string path, Stream standardInput)
    {
        // An iterator cannot yield inside a try with a catch, so failures are caught a step at a time.
        using var items = Open(path, standardInput).GetEnumerator();
        while (true)
        {
            InputItem item;
            try
            {
                if (!items.MoveNext())
                    yield break;
                item = items.Current;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                item = InputItem.Bad(path, Reason(fault));
            }

            yield return item;
        }
    }

    static string Reason(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file; check the path",
        UnauthorizedAccessException => "not permitted to read it; check its rights",
        InvalidDataException => "its compressed data is damaged; fetch it again",
        _ => "cannot be read: " + fault.Message,
    };

    IEnumerable<InputItem> Open(string path, Stream standardInput)
    {
        using var raw = new PeekedStream(path == InputPaths.StandardInput ? standardInput : File.OpenRead(path));
        _finished = BytesRead;
        _current = raw;
        if (raw.Peek(2) is [0x1F, 0x8B])
        {
            using var unpacked = new PeekedStream(new GZipStream(raw, CompressionMode.Decompress));
            foreach (var item in Articles(path, unpacked))
                yield return item;
        }
        else
        {
            using var again = new PeekedStream(raw);
            foreach (var item in Articles(path, again))
                yield return item;
        }
    }

    IEnumerable<InputItem> Articles(string path, PeekedStream stream)
    {
        var head = stream.Peek(Peeked).ToArray();
        if (head.Length == 0)
            return [InputItem.Bad(path, Empty)];
        if (EncodingDetector.Detect(head) is not { } encoding)
            return [InputItem.Bad(path, "binary, no text; convert it to plain text, HTML or JSON Lines first")];
        var start = encoding.GetString(head).TrimStart('\uFEFF');
        var form = kind == InputKind.Auto ? ContentSniffer.Kind(start) : kind;
        if (form == InputKind.Html)
            encoding = HtmlCharset.Declared(start, head) ?? encoding;
        var reader = new StreamReader(stream, encoding);
        return form == InputKind.Jsonl ? Lines(path, reader) : [Whole(path, reader, form)];
    }

    IEnumerable<InputItem> Lines(string path, StreamReader reader)
    {
        var any = false;
        foreach (var line in LineReader.Lines(reader, limits.ArticleLength))
        {
            var place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}:{line.Number}");
            any |= line.Text is null || !string.IsNullOrWhiteSpace(line.Text);
            if (line.Text is null)
                yield return InputItem.Bad(place, limits.TooLong);
            else if (!string.IsNullOrWhiteSpace(line.Text))
                yield return Checked(JsonArticle.Parse(place, line.Text), place);
        }

        if (!any)
            yield return InputItem.Bad(path, Empty);
    }

    InputItem Whole(string path, StreamReader reader, InputKind form)
    {
        var text = new StringBuilder();
        var block = new char[Peeked];
        int read;
        while ((read = reader.Read(block, 0, block.Length)) > 0)
        {
            if (text.Length + read > limits.ArticleLength)
                return InputItem.Bad(path, limits.TooLong);
            text.Append(block, 0, read);
        }

        var content = text.ToString();
        var article = form == InputKind.Html ? HtmlArticle.Parse(content) : PlainTextArticle.Of(content);
        if (string.IsNullOrWhiteSpace(article.Text))
            return InputItem.Bad(path, form == InputKind.Html ? "no text in this page" : Empty);
        return Checked(InputItem.Of(path, article), path);
    }

    static InputItem Checked(InputItem item, string place) =>
        item.Article is { } article && ArabicCheck.WhyNot(article.Text) is { } why
            ? InputItem.Bad(place, why + "; Alaqat reads Arabic only")
            : item;
}
