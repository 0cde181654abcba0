namespace Alaqat.Store;

/// <summary>Which articles a filter leaves in, and a number for the outlet of each: a few bytes an article, so that claims need not look theirs up.</summary>
sealed class DocumentOutlets
{
    const int Absent = -2;
    const int FirstRoom = 1 << 12;

    int[] _outlets = [];

    public DocumentOutlets(StoreSession session, ClaimFilter filter)
    {
        var conditions = new Conditions();
        ClaimConditions.OfDocuments(conditions, filter);
        using var command = conditions.Command(session, $"SELECT d.number, d.outlet FROM documents d WHERE {conditions.Sql}");
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var document = checked((int)row.GetInt64(0));
            Reach(document);
            var number = ToldAct.None;
            if (row.TextOrNull(1) is { } outlet && !numbers.TryGetValue(outlet, out number))
                numbers.Add(outlet, number = numbers.Count);
            _outlets[document] = number;
        }
    }

    /// <param name="outlet">The number of the article's outlet, or <see cref="ToldAct.None"/>.</param>
    public bool Has(long document, out int outlet)
    {
        outlet = document < _outlets.Length ? _outlets[document] : Absent;
        return outlet != Absent;
    }

    void Reach(int document)
    {
        var before = _outlets.Length;
        if (document < before)
            return;
        Array.Resize(ref _outlets, Math.Max(FirstRoom, Math.Max(document + 1, before * 2)));
        Array.Fill(_outlets, Absent, before, _outlets.Length - before);
    }
}
