namespace Alaqat.App;

/// <summary>Follows the quotes of one row of a table, line by line.</summary>
sealed class QuoteState(char delimiter)
{
    bool _closed;

    /// <summary>Fields that have begun.</summary>
    public int Fields { get; private set; } = 1;

    /// <summary>Whether a quoted field goes on behind what was read.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether something stood between the end of a quoted field and the next field.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The next line; null stands for one that is too long to be held.</summary>
    public void Read(string? line)
    {
        var atStart = !IsOpen;
        foreach (var c in line ?? string.Empty)
        {
            if (IsOpen)
            {
                // A doubled quote closes and opens again at once.
                (IsOpen, _closed) = (c != '"', c == '"');
            }
            else if (c == delimiter)
            {
                Fields++;
                (atStart, _closed) = (true, false);
                continue;
            }
            else if (c == '"' && (atStart || _closed))
            {
                (IsOpen, _closed) = (true, false);
            }
            else if (_closed && !char.IsWhiteSpace(c))
            {
                (IsBroken, _closed) = (true, false);
            }

            atStart &= c == ' ';
        }

        _closed = false;
    }
}
