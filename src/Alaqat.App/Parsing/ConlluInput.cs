using Alaqat.Language;

namespace Alaqat.App;

/// <summary>CoNLL-U files and streams.</summary>
static class ConlluInput
{
    public static ParseInput Read(string path, Stream standardInput)
    {
        try
        {
            using var reader = path == InputPaths.StandardInput ? new StreamReader(standardInput) : new StreamReader(path);
            return new ParseInput(path, ConlluReader.Read(reader, path), null);
        }
        catch (FormatException fault)
        {
            return new ParseInput(path, null, fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new ParseInput(path, null, $"{path}: cannot be read ({fault.Message}); check the path");
        }
    }
}
