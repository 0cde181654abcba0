using System.Text;

namespace Alaqat.App;

/// <summary>
/// XML as a parser can read it in pieces that it need not hold: CDATA sections are cut into several that mean the same, comments and instructions, which nobody reads, are shortened,
/// and attributes that are together longer than an article may be are cut, with another attribute that says so.
/// </summary>
sealed class XmlPieces(TextReader inner, int most) : TextReader
{
    /// <summary>Stands in a tag whose attributes were cut.</summary>
    public const string Cut = "alaqat-cut";

    const string CData = "![CDATA[";
    const string Comment = "!--";

    /// <summary>How much is held of a CDATA section, a comment or an instruction.</summary>
    const int Piece = 16 * 1024;

    /// <summary>No entity is longer.</summary>
    const int LongestEntity = 12;

    readonly char[] _block = new char[4096];
    readonly StringBuilder _ready = new();
    readonly StringBuilder _opening = new();
    Action<char>? _state;
    char _quote;
    char _last;
    char _beforeLast;
    string _end = string.Empty;
    int _length;
    int _brackets;
    int _entity;
    bool _isCut;
    bool _isDropped;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        while (_ready.Length == 0)
        {
            var read = inner.Read(_block);
            if (read == 0)
                return 0;
            for (var i = 0; i < read; i++)
                Take(_block[i]);
        }

        var count = Math.Min(buffer.Length, _ready.Length);
        _ready.CopyTo(0, buffer[..count], count);
        _ready.Remove(0, count);
        return count;
    }

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    void Take(char c)
    {
        (_state ?? Text)(c);
        (_beforeLast, _last) = (_last, c);
    }

    void Enter(Action<char> state, string end = "")
    {
        (_state, _end, _length, _quote, _isDropped) = (state, end, 0, '\0', false);
        (_beforeLast, _last) = ('\0', '\0');
    }

    void Text(char c)
    {
        _ready.Append(c);
        if (c != '<')
            return;
        _opening.Clear();
        _state = Opening;
    }

    void Opening(char c)
    {
        _ready.Append(c);
        _opening.Append(c);
        var opening = _opening.ToString();
        if (opening == Comment)
            Enter(Unread, "-->");
        else if (opening == CData)
            Enter(Section);
        else if (c == '?' && opening.Length == 1)
            Enter(Unread, "?>");
        else if (Comment.StartsWith(opening, StringComparison.Ordinal) || CData.StartsWith(opening, StringComparison.Ordinal))
            return;
        else if (opening[0] == '!')
            Enter(Declaration);
        else if (c == '>')
            Enter(Text);
        else
            (_state, _length, _isCut, _isDropped) = (Tag, 0, false, false);
    }

    void Tag(char c)
    {
        _ready.Append(c);
        if (c == '>')
            Enter(Text);
        else if (c is '"' or '\'')
            (_state, _quote, _entity, _isDropped) = (Value, c, 0, true);
    }

    void Value(char c)
    {
        if (c == _quote)
        {
            _ready.Append(c);
            if (_length > most && !_isCut)
            {
                _ready.Append(' ').Append(Cut).Append("=\"\"");
                _isCut = true;
            }

            _state = Tag;
            return;
        }

        // Not cut in the middle of an entity or of a character; lines are kept, so that places are told rightly.
        var isWhole = _entity == 0 && !(char.IsLowSurrogate(c) && !_isDropped);
        _isDropped = _length > most && isWhole && c != '\n';
        if (!_isDropped)
        {
            _length++;
            _ready.Append(c);
            _entity = c == '&' ? 1 : c == ';' || _entity is 0 or >= LongestEntity ? 0 : _entity + 1;
        }
    }

    void Section(char c)
    {
        // The last two brackets before a sign are its end, all others are text.
        if (c == ']')
        {
            _brackets++;
            return;
        }

        var isEnd = c == '>' && _brackets >= 2;
        for (; _brackets > (isEnd ? 2 : 0); _brackets--)
            InSection(']');
        if (!isEnd)
        {
            InSection(c);
            return;
        }

        _ready.Append("]]>");
        _brackets = 0;
        Enter(Text);
    }

    void InSection(char c)
    {
        // Neither a line break of two signs nor a character of two units is cut.
        if (++_length > Piece && c != '\n' && !char.IsLowSurrogate(c))
        {
            _ready.Append("]]><").Append(CData);
            _length = 0;
        }

        _ready.Append(c);
    }

    /// <summary>A comment or an instruction; lines are kept.</summary>
    void Unread(char c)
    {
        var isEnd = c == '>' && _last == _end[^2] && (_end.Length == 2 || _beforeLast == '-');
        // What is kept must not end like the beginning of the end.
        _isDropped |= ++_length > Piece && char.IsLetterOrDigit(_last);
        if (!_isDropped || c == '\n')
            _ready.Append(c);
        else if (isEnd)
            _ready.Append(_end);
        if (isEnd)
            Enter(Text);
    }

    /// <summary>A document type; what stands in its brackets or quotation marks does not end it. It is left as it is.</summary>
    void Declaration(char c)
    {
        _ready.Append(c);
        if (_quote != '\0' ? c == _quote : c is '"' or '\'')
            _quote = _quote == '\0' ? c : '\0';
        else if (_quote == '\0')
            _length += c == '[' ? 1 : c == ']' ? -1 : 0;
        if (c == '>' && _quote == '\0' && _length <= 0)
            Enter(Text);
    }
}
