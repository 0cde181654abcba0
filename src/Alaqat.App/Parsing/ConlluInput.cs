using Alaqat.Language;

namespace Alaqat.App;

/// <summary>CoNLL-U files and streams.</summary>
static class ConlluInput
{
    public static IEnumerable<ParseInput> Read(string path, Stream standardInput)
    {
        try
        {
            using var reader = path == InputPaths.StandardInput ? new StreamReader(standardInput) : new StreamReader(path);
            return ParseInput.Of(path, ConlluReader.Read(reader, path));
        }
        catch (FormatException fault)
        {
            return [new ParseInput(path, null, fault.Message)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [new ParseInput(path, null, $"{path}: cannot be read ({fault.Message}); check the path")];
        }
    }
}
