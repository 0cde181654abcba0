using System.Text;

namespace Alaqat.Language;

/// <summary>
/// Words grouped by the company they keep: each word's group is a path in a binary tree, so that a shorter
/// prefix of the path is a wider group (the use of Miller, Guinness and Zamanian 2004; the tree here comes from
/// halving word vectors). Immutable, shared by threads.
/// </summary>
public sealed class WordClusters
{
    const string Magic = "alaqat-clusters-1";

    readonly WordIndex _index;
    readonly string[] _words;
    readonly ushort[] _paths;

    /// <param name="words">Light keys (<see cref="FormFolding.Light"/>), the most frequent first.</param>
    /// <param name="paths">A 1 followed by the bits of the word's path, at most 15.</param>
    /// <exception cref="InvalidDataException">The two do not fit together.</exception>
    public WordClusters(string[] words, ushort[] paths)
    {
        if (words.Length != paths.Length)
            throw new InvalidDataException($"{words.Length} words but {paths.Length} paths");
        if (Array.IndexOf(paths, (ushort)0) >= 0)
            throw new InvalidDataException("a path is empty");
        _words = words;
        _paths = paths;
        _index = new WordIndex(words);
    }

    public int Count => _words.Length;

    /// <summary>The words (light keys) with their whole paths, the most frequent first.</summary>
    public IEnumerable<(string Word, int Path)> Entries => _words.Zip(_paths, (word, path) => (word, (int)path));

    /// <exception cref="InvalidDataException">The stream does not hold clusters.</exception>
    public static WordClusters Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() != Magic)
            throw new InvalidDataException("not a file of word clusters");
        var words = new string[reader.ReadInt32()];
        var paths = new ushort[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = reader.ReadString();
            paths[i] = reader.ReadUInt16();
        }

        return new WordClusters(words, paths);
    }

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(_words.Length);
        for (var i = 0; i < _words.Length; i++)
        {
            writer.Write(_words[i]);
            writer.Write(_paths[i]);
        }
    }

    /// <summary>The word's group: a 1 and then the whole path, or 0 for an unknown word.</summary>
    public int Find(string form)
    {
        var row = _index.Find(form);
        return row < 0 ? 0 : _paths[row];
    }

    /// <summary>The wider group that the first <paramref name="bits"/> steps of a path lead to; 0 stays 0.</summary>
    public static int Prefix(int path, int bits)
    {
        var steps = path == 0 ? 0 : System.Numerics.BitOperations.Log2((uint)path);
        return steps <= bits ? path : path >> (steps - bits);
    }
}
