using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alaqat.App.Watching;

/// <summary>The file of what is remembered. One process at a time: a second one is refused.</summary>
sealed class WatchMemoryFile : IDisposable
{
    /// <summary>Pages that no feed has listed for so long are forgotten.</summary>
    const int KeptDays = 60;

    static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    readonly string _path;
    readonly FileStream _lock;

    /// <exception cref="UsageException">Another process uses it, it cannot be read, or it is not such a file.</exception>
    public WatchMemoryFile(string path)
    {
        _path = path;
        try
        {
            _lock = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: another 'alaqat watch' uses it, or it cannot be written ({fault.Message}); give another file with --state");
        }

        try
        {
            Memory = File.Exists(path) ? JsonSerializer.Deserialize<WatchMemory>(File.ReadAllBytes(path), Json) ?? new WatchMemory() : new WatchMemory();
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            _lock.Dispose();
            throw new UsageException($"{path}: not what 'alaqat watch' remembers ({fault.Message}); give another file with --state, or remove it: all is fetched again, and nothing is stored twice");
        }
    }

    public WatchMemory Memory { get; }

    /// <summary>The file is there whole, or as it was.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Save(DateOnly today)
    {
        foreach (var (page, memory) in Memory.Pages)
        {
            if (memory.Listed < today.AddDays(-KeptDays))
                Memory.Pages.TryRemove(page, out _);
        }

        try
        {
            var part = _path + ".part";
            File.WriteAllBytes(part, JsonSerializer.SerializeToUtf8Bytes(Memory, Json));
            File.Move(part, _path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{_path}: cannot be written ({fault.Message}); make room, or give another file with --state");
        }
    }

    public void Dispose() => _lock.Dispose();
}
