using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>The trained files of <c>models/</c>, which the build lays beside the program.</summary>
static class CommittedModels
{
    static readonly string[] Needed = ["segmenter.bin", "tagger.bin", "parser.bin", "names.bin", "claims.bin"];

    /// <summary>Whether they are there; says so in the test's output where not.</summary>
    public static bool ArePresent(ITestOutputHelper log)
    {
        foreach (var name in Needed)
        {
            if (File.Exists(Path.Combine(AppContext.BaseDirectory, "models", name)))
                continue;
            log.WriteLine($"nothing was checked: models/{name} is absent");
            return false;
        }

        return true;
    }
}
