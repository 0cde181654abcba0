namespace Alaqat.App;

/// <summary>Writes to standard output, or to a file that is there whole or not at all.</summary>
static class OutputFile
{
    public const string StandardOutput = "-";

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, Terminal terminal, Action<Stream> write)
    {
        if (path == StandardOutput)
        {
            write(terminal.Output);
            return;
        }

        var part = path + ".part";
        try
        {
            using (var file = File.Create(part))
                write(file);
            File.Move(part, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(part))
                File.Delete(part);
            throw new UsageException($"{path}: cannot be written ({fault.Message}); give another file with --out");
        }
    }
}
