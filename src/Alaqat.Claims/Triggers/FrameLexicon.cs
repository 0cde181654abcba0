namespace Alaqat.Claims;

/// <summary>Frames by the folded lemma of their first word. Immutable once loaded.</summary>
public sealed class FrameLexicon
{
    readonly Dictionary<string, Frame[]> _byLemma;
    readonly Dictionary<string, string> _singulars;

    FrameLexicon(Dictionary<string, Frame[]> byLemma, Dictionary<string, string> singulars)
    {
        _byLemma = byLemma;
        _singulars = singulars;
    }

    public IEnumerable<Frame> All => _byLemma.Values.SelectMany(f => f);

    public ReadOnlySpan<Frame> Of(string lemma) => _byLemma.TryGetValue(lemma, out var frames) ? frames : [];

    /// <summary>The folded singular of a broken plural, or null (<c>data/frames/plurals.tsv</c>).</summary>
    public string? Singular(string plural) => _singulars.GetValueOrDefault(plural);

    /// <exception cref="KnowledgeException">An entry is bad; the message names file, line and remedy.</exception>
    public static FrameLexicon Read(IReadOnlyCollection<KnowledgeFile> files)
    {
        var all = new List<Frame>();
        var derivation = FrameDerivation.Read(files);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (file.Path.StartsWith("frames/", StringComparison.Ordinal)
                && file.Path.EndsWith(".tsv", StringComparison.Ordinal)
                && Enum.TryParse(Path.GetFileNameWithoutExtension(file.Path), ignoreCase: true, out ClaimType type))
            {
                foreach (var row in TsvTable.Read(file, "lemma", "pos", "source", "target", "note", "gloss", "example"))
                    all.Add(ReadFrame(row, type));
            }
        }

        var written = all.Select(Key).ToHashSet(StringComparer.Ordinal);
        var derived = all.SelectMany(derivation.Of).Where(f => written.Add(Key(f))).ToList();
        return new FrameLexicon(
            all.Concat(derived).GroupBy(f => f.Words[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal),
            ReadPlurals(files));
    }

    static string Key(Frame frame) => $"{(int)frame.Type} {(int)frame.Pos} {(frame.Negated ? '-' : '+')} {string.Join(' ', frame.Words)}";

    static Dictionary<string, string> ReadPlurals(IEnumerable<KnowledgeFile> files)
    {
        var singulars = new Dictionary<string, string>(StringComparer.Ordinal);
        if (files.FirstOrDefault(f => f.Path == "frames/plurals.tsv") is { } file)
        {
            foreach (var row in TsvTable.Read(file, "lemma", "plurals"))
            {
                foreach (var plural in row.List("plurals"))
                {
                    if (!singulars.TryAdd(Folding.Fold(plural), Folding.Fold(row.Required("lemma"))))
                        throw row.Error($"the plural '{plural}' stands here twice; keep one");
                }
            }
        }

        return singulars;
    }

    static Frame ReadFrame(TsvRow row, ClaimType type)
    {
        if (!Enum.TryParse(row.Required("pos"), ignoreCase: true, out FramePos pos))
            throw row.Error($"unknown pos '{row["pos"]}'; use verb, noun, rel, part or expr");
        var words = row.Required("lemma").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if ((words.Length > 1) != (pos == FramePos.Expr))
            throw row.Error("an entry of several words has pos expr, and only such an entry");
        var negated = words[0] == Negations.Mark;
        ClaimStatus? status = null;
        bool weak = false, content = false;
        foreach (var note in row.List("note"))
        {
            if (note.StartsWith("status=", StringComparison.Ordinal))
            {
                status = Enum.TryParse(note["status=".Length..], ignoreCase: true, out ClaimStatus value)
                    ? value
                    : throw row.Error($"unknown status in '{note}'");
            }
            else if (note == "weak")
            {
                weak = true;
            }
            else if (note == "content")
            {
                content = true;
            }
            else if (note != "sym")
            {
                throw row.Error($"unknown note '{note}'; use sym, content, weak or status=…");
            }
        }

        return new Frame(
            Array.ConvertAll(negated ? words[1..] : words, Folding.Fold),
            pos,
            type,
            Array.ConvertAll(row.List("source"), Folding.Fold),
            Array.ConvertAll(row.List("target"), Folding.Fold),
            status,
            weak,
            content,
            $"{Path.GetFileName(row.File)}:{row.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}")
        {
            Negated = negated,
        };
    }
}
