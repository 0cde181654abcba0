using System.Globalization;
using System.Text.RegularExpressions;

namespace Alaqat.Tests;

/// <summary>House rules that a machine can check.</summary>
public sealed partial class HygieneTests
{
    const int LongestFile = 400;

    static readonly string[] BannedNames = ["Core", "Common", "Utils", "Util", "Helper", "Helpers", "Manager", "Misc", "Shared"];

    static IEnumerable<string> Code => ((string[])["src", "tools", "tests", "bench"]).SelectMany(folder => RepositoryFiles.Under(folder, "*.cs"));

    static void None(IEnumerable<string> offences) => Assert.Equal(string.Empty, string.Join('\n', offences));

    [Fact]
    public void NoSourceFileIsLongerThan400Lines() =>
        None(Code.Select(file => (file, lines: File.ReadLines(RepositoryFiles.Path(file)).Count()))
            .Where(entry => entry.lines > LongestFile)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.file}: {entry.lines} lines")));

    /// <summary>Kashida, vowel signs, zero-width and direction marks are written as \u escapes with a name, in code and in tests.</summary>
    [Fact]
    public void NoInvisibleOrCombiningCharacterStandsInCode() =>
        None(from file in Code
             from line in File.ReadLines(RepositoryFiles.Path(file)).Select((text, index) => (text, number: index + 1))
             let found = line.text.FirstOrDefault(IsInvisible)
             where found != default
             select string.Create(CultureInfo.InvariantCulture, $"{file}:{line.number}: U+{(int)found:X4}; write it as \\u{(int)found:X4}"));

    [Fact]
    public void NoFolderOrTypeIsNamedForNothing() =>
        None(Code.Where(file => file.Split('/', '.').Any(part => BannedNames.Contains(part)) || BannedSuffix().IsMatch(file)));

    [Fact]
    public void NoWarningIsSwitchedOffInCode() =>
        None(from file in Code
             where file != "tests/Alaqat.Tests/Repository/HygieneTests.cs"
             let text = File.ReadAllText(RepositoryFiles.Path(file))
             where text.Contains("#pragma warning disable", StringComparison.Ordinal) || text.Contains("SuppressMessage", StringComparison.Ordinal)
             select file);

    [Fact]
    public void OnlyTheAppKnowsConsoleAndJson() =>
        None(from file in Code
             where file.StartsWith("src/", StringComparison.Ordinal) && !file.StartsWith("src/Alaqat.App/", StringComparison.Ordinal)
             let text = File.ReadAllText(RepositoryFiles.Path(file))
             from banned in (string[])["Console.", "System.Text.Json", "System.Net.Http", "DateTime.Now", "DateTime.UtcNow", "Environment.GetEnv"]
             where text.Contains(banned, StringComparison.Ordinal)
             select $"{file}: {banned}");

    static bool IsInvisible(char c) =>
        c == '\u0640' || c > '\u007F' && char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c > ' ' && char.IsWhiteSpace(c);

    [GeneratedRegex(@"(Utils|Helper|Helpers|Manager)\.cs$")]
    private static partial Regex BannedSuffix();
}
