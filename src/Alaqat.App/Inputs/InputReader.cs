namespace Alaqat.App;

/// <summary>Files and streams to articles, one at a time. What cannot be read becomes an item that says why.</summary>
sealed class InputReader(InputKind kind, InputLimits limits)
{
    long _finished;
    Func<long> _current = () => 0;

    /// <summary>Bytes of files and streams read so far, before they are unpacked.</summary>
    public long BytesRead => _finished + _current();

    /// <param name="path">A file, or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    public IEnumerable<InputItem> Read(string path, Stream standardInput) => GuardedItems.Of(path, () => Open(path, standardInput));

    IEnumerable<InputItem> Open(string path, Stream standardInput)
    {
        using var raw = path == InputPaths.StandardInput ? standardInput : File.OpenRead(path);
        // A file's size is known beforehand, and an archive is gone through in the order of its directory; a pipe is counted as it comes.
        var counted = raw is FileStream { CanSeek: true } ? null : new PeekedStream(raw);
        var length = counted is null ? raw.Length : 0;
        _current = () => counted?.BytesTaken ?? raw.Position;
        try
        {
            var budget = new UnpackBudget(limits, () => counted?.BytesTaken ?? length);
            foreach (var item in new PartReader(limits, budget).Read(new InputPart(path, counted ?? raw), kind, depth: 0))
                yield return item;
        }
        finally
        {
            _current = () => 0;
            _finished += counted?.BytesTaken ?? length;
        }
    }
}
