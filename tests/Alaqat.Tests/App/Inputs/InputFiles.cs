using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Alaqat.App;

namespace Alaqat.Tests;

/// <summary>Small input files of every form, made in memory, and what the reader says of them.</summary>
static class InputFiles
{
    /// <summary>"Russia condemned the decision."</summary>
    public const string Good = "أدانت روسيا القرار.";

    /// <summary>"The two presidents met in Geneva."</summary>
    public const string Other = "اجتمع الرئيسان في جنيف.";

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Gzip(params byte[][] members)
    {
        using var packed = new MemoryStream();
        foreach (var member in members)
        {
            using var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true);
            gzip.Write(member);
        }

        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Content)[] entries)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, TarEntryFormat.Ustar, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        }

        return packed.ToArray();
    }

    /// <summary>Every item, read as from a pipe named <c>-</c>.</summary>
    public static InputItem[] Piped(byte[] content, InputKind kind = InputKind.Auto, InputLimits? limits = null) =>
        [.. new InputReader(kind, limits ?? new InputLimits()).Read(InputPaths.StandardInput, new OneWay(content))];

    /// <summary>Every item, read as from a file; its folder is cut from the names.</summary>
    public static InputItem[] Read(string name, byte[] content, InputKind kind = InputKind.Auto, InputLimits? limits = null)
    {
        using var run = new TestRun();
        var path = run.Write(name, content);
        return [.. new InputReader(kind, limits ?? new InputLimits()).Read(path, Stream.Null)
            .Select(item => item with { Doc = Short(item.Doc), Problem = item.Problem is { } problem ? Short(problem) : null })];

        string Short(string text) => text.Replace(run.Folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
    }

    /// <summary>Like a pipe: no length, no way back.</summary>
    sealed class OneWay(byte[] content) : ReadOnlyStream
    {
        int _at;

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(Math.Min(buffer.Length, 1000), content.Length - _at);
            content.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            return count;
        }
    }
}
