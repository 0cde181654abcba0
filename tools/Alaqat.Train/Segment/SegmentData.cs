namespace Alaqat.Train;

/// <summary>The files that the segmenter learns from, with a plain word where one is absent.</summary>
sealed class SegmentData(string shared)
{
    public string Trees => File("treebank/padt-train.conllu");

    public string Morphology => File("treebank/padt-morph-train.conllu");

    public string Dev => File("treebank/padt-dev.conllu");

    public string News => File("news/raw.txt.gz");

    public string Lexicon(string name) => File($"lexicon/camel-morph/{name}.csv.gz");

    string File(string name)
    {
        var path = Path.Combine(shared, name);
        return System.IO.File.Exists(path)
            ? path
            : throw new FileNotFoundException($"the data set {name} is absent from {Path.GetFullPath(shared)}; give its folder with --shared", path);
    }
}
