namespace Alaqat.Language;

/// <summary>Reads the names that <see cref="ConlluWriter"/> writes into the last column.</summary>
static class ConlluEntities
{
    /// <param name="miscs">The last column of each word.</param>
    public static Entity[] Read(List<string> miscs)
    {
        var entities = new List<Entity>();
        for (var w = 0; w < miscs.Count;)
        {
            if (ConlluMisc.EntityOf(miscs[w]) is not { } first)
            {
                w++;
                continue;
            }

            var end = w + 1;
            while (end < miscs.Count && ConlluMisc.EntityOf(miscs[end]) is { Begins: false } next && next.Kind == first.Kind)
                end++;
            entities.Add(new Entity(w, end, first.Kind));
            w = end;
        }

        return [.. entities];
    }
}
