namespace Alaqat.Language;

/// <summary>All words of a CoNLL-U file and the characters under them.</summary>
sealed record ScoredText(List<ScoredWord> Words, string Characters)
{
    public static ScoredText Read(TextReader reader, string name)
    {
        var words = new List<ScoredWord>();
        var characters = new System.Text.StringBuilder();
        foreach (var block in ConlluBlocks.Read(reader, name))
            Add(block, words, characters, name);
        return new ScoredText(words, characters.ToString());
    }

    static void Add(ConlluBlock block, List<ScoredWord> words, System.Text.StringBuilder characters, string name)
    {
        var first = words.Count;
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        var heads = new List<string>();
        var position = words.Count > 0 ? words[^1].Span.End : 0;
        for (var r = 0; r < block.Rows.Count;)
        {
            var id = block.Rows[r][0];
            if (id.Contains('.', StringComparison.Ordinal))
            {
                r++;
                continue;
            }

            var count = ConlluReader.WordCount(id, name, block.FirstLine + r);
            var surface = block.Rows[r][1].Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
            var span = new TextSpan(position, position + surface.Length);
            position = span.End;
            characters.Append(ScoreNorm.Form(surface));
            r += id.Contains('-', StringComparison.Ordinal) ? 1 : 0;
            for (var k = 0; k < count; k++, r++)
            {
                if (r >= block.Rows.Count)
                    throw ConlluBlocks.Error(name, block.FirstLine + r, $"multiword token {id} runs past its sentence");
                var row = block.Rows[r];
                index[row[0]] = words.Count;
                heads.Add(row[6]);
                words.Add(new ScoredWord(span, ScoreNorm.Form(row[1]), row[3], row[5], ScoreNorm.Bare(row[2]), ScoredWord.Nowhere, Relation(row[7])));
            }
        }

        for (var w = first; w < words.Count; w++)
        {
            var head = heads[w - first];
            if (head == "0")
                words[w] = words[w] with { Head = ScoredWord.Root };
            else if (index.TryGetValue(head, out var at))
                words[w] = words[w] with { Head = at };
        }
    }

    static string Relation(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }
}
