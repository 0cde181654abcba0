namespace Alaqat.App;

/// <summary>A stream that can be gone through in any order, made of one that cannot: its bytes lie in a nameless temporary file meanwhile.</summary>
static class SpooledStream
{
    public static FileStream Of(Stream source, long limit)
    {
        var path = Path.Combine(Path.GetTempPath(), "alaqat-" + Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        try
        {
            var block = new byte[64 * 1024];
            int read;
            while ((read = source.Read(block)) > 0)
            {
                if (file.Length + read > limit)
                    throw new RefusedInputException("an archive in another, or from standard input, that is too large to be kept meanwhile; unpack it to a file and read that");
                file.Write(block, 0, read);
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
