using System.Text.RegularExpressions;
using Alaqat.App;

namespace Alaqat.Tests;

/// <summary>What deploy/ names is there: files that the image is made of, and commands and options that units and services run.</summary>
public sealed partial class DeploymentTests
{
    static string Read(string path) => File.ReadAllText(RepositoryFiles.Path(path));

    [Fact]
    public void TheImageIsMadeOfFilesThatAreThere() =>
        Assert.All(
            Copied().Matches(Read("deploy/Containerfile")).SelectMany(match => match.Groups[1].Value.Split(' ')[..^1]),
            path => Assert.True(Path.Exists(RepositoryFiles.Path(path)), path + " is not there"));

    /// <summary>Central versions and locks: the image restores what was tested.</summary>
    [Fact]
    public void TheImageRestoresEveryProject() =>
        Assert.All(RepositoryFiles.Under("src", "*.csproj"), project => Assert.Contains($"COPY {project} ", Read("deploy/Containerfile"), StringComparison.Ordinal));

    [Fact]
    public void EveryCommandThatIsRunIsOneOfOurs()
    {
        var units = RepositoryFiles.Under("deploy/systemd", "*.service").SelectMany(unit => Started().Matches(Read(unit)).Select(match => match.Groups[1].Value.Split(' ')));
        var services = Commands().Matches(Read("deploy/compose.yaml")).Select(match => match.Groups[1].Value.Split(',').Select(word => word.Trim().Trim('"')).ToArray());
        var root = CommandLine.Root(new Terminal(Stream.Null, Stream.Null, TextWriter.Null), Engines.FromFiles());
        string[][] all = [.. units, .. services];

        Assert.Equal(6, all.Length);
        Assert.All(all, words => Assert.Empty(root.Parse(words).Errors.Select(error => error.Message)));
    }

    [Fact]
    public void ThePackagesNameTheVersion()
    {
        var version = VersionElement().Match(Read("Directory.Build.props")).Groups[1].Value;

        Assert.Contains($"image: alaqat:{version}\n", Read("deploy/compose.yaml"), StringComparison.Ordinal);
    }

    [GeneratedRegex("^COPY (?!--from)(.+)$", RegexOptions.Multiline)]
    private static partial Regex Copied();

    [GeneratedRegex("^ExecStart=/opt/alaqat/alaqat (.+)$", RegexOptions.Multiline)]
    private static partial Regex Started();

    [GeneratedRegex("^    command: \\[(.+)\\]$", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex("<Version>(.+)</Version>")]
    private static partial Regex VersionElement();
}
