using System.Text;

namespace Alaqat.Language;

/// <summary>
/// The binary form of a tagger: tags, edit scripts, lexicon, then the network's numbers (features as signed bytes
/// with a scale a row, the rest as 16-bit floats).
/// </summary>
static class TaggerFile
{
    const string Magic = "alaqat-tagger-2";

    public static void Save(Tagger tagger, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(tagger.Tags.Tags.Length);
        foreach (var (upos, features) in tagger.Tags.Tags)
        {
            writer.Write((byte)upos);
            writer.Write(features);
        }

        writer.Write(tagger.Lemmatiser.Scripts.Length);
        foreach (var script in tagger.Lemmatiser.Scripts)
            writer.Write(script);
        WriteLexicon(tagger.Lemmatiser.Lexicon.Entries, writer);

        var network = tagger.Network;
        writer.Write(network.Width / 2);
        writer.Write(network.Layers.Length / 2);
        writer.Write(network.Features.Hashes.Length);
        writer.Write(network.Features.Size);
        foreach (var hash in network.Features.Hashes)
            writer.Write(hash);
        network.Words.Lexicon.Write(writer);
        NumberFormat.WriteBytes(writer, network.Features.Values, network.Features.Size);
        writer.Flush();
        network.Vectors.Save(stream);
        foreach (var numbers in Numbers(network))
            NumberFormat.WriteHalves(writer, numbers);
    }

    /// <exception cref="InvalidDataException">The stream does not hold a whole tagger of this version.</exception>
    public static Tagger Load(Stream stream)
    {
        try
        {
            return Read(stream);
        }
        catch (Exception broken) when (broken is EndOfStreamException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("the tagger model is cut short or damaged", broken);
        }
    }

    static Tagger Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() != Magic)
            throw new InvalidDataException("not a tagger's model file, or of another version");
        var tags = new (Upos, string)[reader.ReadInt32()];
        for (var i = 0; i < tags.Length; i++)
            tags[i] = ((Upos)reader.ReadByte(), reader.ReadString());
        var scripts = new string[reader.ReadInt32()];
        for (var i = 0; i < scripts.Length; i++)
            scripts[i] = reader.ReadString();
        var lexicon = ReadLexicon(reader);

        var (hidden, levels) = (reader.ReadInt32(), reader.ReadInt32());
        var hashes = new ulong[reader.ReadInt32()];
        var size = reader.ReadInt32();
        NumberFormat.ReadAll(reader, hashes);
        var words = new WordFeatures(WordTable.Read(reader));
        var features = new FeatureTable(hashes, size, NumberFormat.ReadBytes(reader, hashes.Length, size));
        var vectors = WordVectors.Load(stream);
        var network = new TaggerNetwork(words, features, vectors, hidden, levels, tags.Length, scripts.Length);
        foreach (var numbers in Numbers(network))
            NumberFormat.ReadHalves(reader, numbers);
        return new Tagger(network, new TagSet(tags), new Lemmatiser(new LemmaLexicon(lexicon), scripts, vectors));
    }

    static IEnumerable<float[]> Numbers(TaggerNetwork network) =>
        network.Layers.SelectMany(layer => new[] { layer.FromInput, layer.FromHidden, layer.Bias })
            .Concat([network.Tags.Weights, network.Tags.Bias, network.Scripts.Weights, network.Scripts.Bias]);

    /// <summary>Forms and lemmas stand once in a list of strings.</summary>
    static void WriteLexicon(LemmaEntry[] entries, BinaryWriter writer)
    {
        var strings = entries.SelectMany(entry => new[] { entry.Form, entry.Lemma }).Distinct(StringComparer.Ordinal).ToArray();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        writer.Write(strings.Length);
        foreach (var text in strings)
        {
            numbers[text] = numbers.Count;
            writer.Write(text);
        }

        writer.Write(entries.Length);
        foreach (var entry in entries)
        {
            writer.Write(numbers[entry.Form]);
            writer.Write(numbers[entry.Lemma]);
            writer.Write((byte)entry.Upos);
            writer.Write((ushort)Math.Min(entry.Count, ushort.MaxValue));
        }
    }

    static LemmaEntry[] ReadLexicon(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = reader.ReadString();
        var entries = new LemmaEntry[reader.ReadInt32()];
        for (var i = 0; i < entries.Length; i++)
        {
            var (form, lemma) = (reader.ReadInt32(), reader.ReadInt32());
            entries[i] = new LemmaEntry(strings[form], (Upos)reader.ReadByte(), strings[lemma], reader.ReadUInt16());
        }

        return entries;
    }
}
