using System.CommandLine;

namespace Alaqat.App;

/// <summary><c>--text WORDS</c>: full text.</summary>
static class WordsOption
{
    public static Option<string?> Create(string description) => new("--text") { Description = description };
}
