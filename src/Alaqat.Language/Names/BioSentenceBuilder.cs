namespace Alaqat.Language;

/// <summary>Collects the tokens of one BIO sentence and closes names as their tags stop.</summary>
sealed class BioSentenceBuilder
{
    readonly List<string> _forms = [];
    readonly List<BioSpan> _closed = [];
    List<BioSpan> _open = [];
    int _line;

    public bool EndsWithFullStop => _forms.Count > 0 && _forms[^1] == ".";

    public void Add(string form, List<string> tags, int line)
    {
        if (_forms.Count == 0)
            _line = line;
        var position = _forms.Count;
        var next = new List<BioSpan>();
        foreach (var tag in tags)
        {
            if (tag == "O")
                continue;
            var type = tag[2..];
            var continued = tag[0] == 'I' ? _open.FindIndex(span => span.Type == type) : -1;
            // An I- tag that continues nothing begins a name, as in the CoNLL evaluation.
            next.Add(continued < 0 ? new BioSpan(position, position + 1, type) : _open[continued] with { End = position + 1 });
            if (continued >= 0)
                _open.RemoveAt(continued);
        }

        _closed.AddRange(_open);
        _open = next;
        _forms.Add(form);
    }

    public void Flush(List<BioSentence> sentences)
    {
        if (_forms.Count == 0)
            return;
        _closed.AddRange(_open);
        _closed.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End != a.End ? b.End.CompareTo(a.End) : string.CompareOrdinal(a.Type, b.Type));
        sentences.Add(new BioSentence([.. _forms], [.. _closed], _line));
        _forms.Clear();
        _closed.Clear();
        _open.Clear();
    }
}
