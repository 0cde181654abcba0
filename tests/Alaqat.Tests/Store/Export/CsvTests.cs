using Alaqat.Store;

namespace Alaqat.Tests;

public sealed class CsvTests
{
    static string Row(Action<CsvWriter> write)
    {
        using var text = new StringWriter();
        var csv = new CsvWriter(text);
        write(csv);
        csv.EndRow();
        return text.ToString();
    }

    /// <summary>What a spreadsheet takes for a formula is held away; RFC 4180 quotes the rest.</summary>
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@x", "'@x")]
    [InlineData("-موسكو, ب", "\"'-موسكو, ب\"")] // -Moscow, b
    [InlineData("\tx", "'\tx")]
    [InlineData(null, "")]
    public void TextIsQuotedAndGuarded(string? text, string expected) => Assert.Equal(expected + "\n", Row(csv => csv.Text(text)));

    [Fact]
    public void NumbersAreInvariantAndUnguarded() =>
        Assert.Equal("-3.5,0.333,0,,1000000\n", Row(csv => csv.Number(-3.5).Number(1 / 3.0).Number(-0.0001).Number(null).Number(1e6)));
}
