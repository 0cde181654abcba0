using System.CommandLine;
using System.Text.RegularExpressions;
using Alaqat.App;

namespace Alaqat.Tests;

/// <summary>Each command and option is documented, and nothing is documented that does not exist.</summary>
public sealed partial class DocumentationTests
{
    static readonly string Reference = File.ReadAllText(RepositoryFiles.Path("docs/COMMANDS.md"));

    static IEnumerable<(string Name, Command Command)> Commands()
    {
        var root = CommandLine.Root(new Terminal(Stream.Null, Stream.Null, TextWriter.Null), Engines.FromFiles());
        return root.Subcommands.SelectMany(command => Leaves("alaqat", command));
    }

    static IEnumerable<(string Name, Command Command)> Leaves(string parent, Command command) =>
        command.Subcommands.Count == 0
            ? [($"{parent} {command.Name}", command)]
            : command.Subcommands.SelectMany(inner => Leaves($"{parent} {command.Name}", inner));

    static string Section(string command)
    {
        var start = Reference.IndexOf($"## {command}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/COMMANDS.md has no section '## {command}'");
        var end = Reference.IndexOf("\n## ", start + 3, StringComparison.Ordinal);
        return end < 0 ? Reference[start..] : Reference[start..end];
    }

    [Fact]
    public void EveryCommandHasHelpAndItsSectionWithEveryOption() =>
        Assert.All(Commands(), entry =>
        {
            var section = Section(entry.Name);
            Assert.False(string.IsNullOrWhiteSpace(entry.Command.Description), entry.Name);
            Assert.All(entry.Command.Options.Where(option => option.Name != "--help"), option =>
            {
                Assert.True(section.Contains($"`{option.Name}", StringComparison.Ordinal), $"{entry.Name}: {option.Name} is not in its section");
                Assert.False(string.IsNullOrWhiteSpace(option.Description), option.Name);
            });
        });

    [Fact]
    public void NothingIsDocumentedThatDoesNotExist()
    {
        var commands = Commands().ToDictionary(entry => entry.Name, entry => entry.Command);
        Assert.All(Heading().Matches(Reference), heading =>
        {
            var name = heading.Groups[1].Value;
            Assert.True(commands.ContainsKey(name), $"there is no command '{name}'");
            Assert.All(OptionName().Matches(Section(name)), option =>
                Assert.Contains(option.Groups[1].Value, commands[name].Options.Select(known => known.Name)));
        });
    }

    [Fact]
    public void ReadmeNamesEveryCommand()
    {
        var readme = File.ReadAllText(RepositoryFiles.Path("README.md"));

        Assert.All(Commands(), entry => Assert.Contains(entry.Name, readme, StringComparison.Ordinal));
    }

    /// <summary>Links between documents lead to files that are there.</summary>
    [Fact]
    public void LinksBetweenDocumentsHold() =>
        Assert.All(RepositoryFiles.Under(".", "*.md"), file =>
        {
            var folder = Path.GetDirectoryName(RepositoryFiles.Path(file))!;
            Assert.All(Link().Matches(File.ReadAllText(RepositoryFiles.Path(file))), link =>
                Assert.True(Path.Exists(Path.Combine(folder, link.Groups[1].Value)), $"{file}: {link.Groups[1].Value} is not there"));
        });

    [GeneratedRegex("^## (alaqat .+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^\\| `(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex OptionName();

    [GeneratedRegex("\\]\\((?!https?:|#)([^)#]+)")]
    private static partial Regex Link();
}
