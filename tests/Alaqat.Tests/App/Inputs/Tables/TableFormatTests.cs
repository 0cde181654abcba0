using System.Text;
using Alaqat.App;
using static Alaqat.Tests.InputFiles;

namespace Alaqat.Tests;

public sealed class TableFormatTests
{
    [Theory]
    [InlineData("id,text,title,date,source,url\n", ",")]
    [InlineData("ID;Body;Headline;Published At;Outlet;Link\r\n", ";")]
    [InlineData("doc_id\tcontent\theading\tpubDate\tpublisher\tpermalink\n", "\t")]
    [InlineData("المعرف,النص,العنوان,التاريخ,المصدر,الرابط\n", ",")]
    public void ColumnsAreKnownByTheirNames(string header, string delimiter)
    {
        var item = Assert.Single(Read("a.csv", Bytes(header + string.Join(delimiter, "7", Good, "خبر", "2022-05-09", "وكالة", "https://example.org/7") + "\n")));

        Assert.Equal("7", item.Doc);
        Assert.Equal((Good, "خبر", new DateOnly(2022, 5, 9), "وكالة", "https://example.org/7"), (item.Article!.Text, item.Article.Title, item.Article.Date, item.Article.Source, item.Article.Url));
    }

    [Fact]
    public void QuotedFieldsHoldDelimitersQuotesAndLines()
    {
        var items = Read("a.csv", Bytes("title,text\nx,\"" + Good + "\n\n\"\"" + Other + "\"\", نعم\"\n\ny," + Other + "\n"));

        Assert.Equal(["a.csv:2", "a.csv:6"], items.Select(item => item.Doc));
        Assert.Equal(Good + "\n\n\"" + Other + "\", نعم", items[0].Article!.Text);
    }

    [Fact]
    public void Windows1256AndUtf16()
    {
        var text = "text;date\n" + Good + ";09/05/2022\n";
        foreach (var encoding in (Encoding[])[CodePagesEncodingProvider.Instance.GetEncoding(1256)!, Encoding.Unicode])
        {
            var article = Assert.Single(Read("a.csv", [.. encoding.Preamble, .. encoding.GetBytes(text)])).Article!;
            Assert.Equal((Good, new DateOnly(2022, 5, 9)), (article.Text, article.Date));
        }
    }

    [Fact]
    public void ATextIsNoTable()
    {
        Assert.Equal(InputKind.Text, ContentSniffer.Kind(Good + ", text\n"));
        Assert.Equal(InputKind.Text, ContentSniffer.Kind("text\n" + Good));
        Assert.Equal(InputKind.Csv, ContentSniffer.Kind("\"id\",\"text\"\n"));
    }

    [Theory]
    [InlineData("1,\n", "a.csv:2: its text is empty")]
    [InlineData("1\n", "a.csv:2: has 1 fields, and the text is field 2; mend the row")]
    [InlineData("1,hello world\n", "a.csv:2: not in Arabic script; Alaqat reads Arabic only")]
    public void ABadRowIsNamedAndTheNextOneRead(string row, string problem)
    {
        var items = Read("a.csv", Bytes("id,text\n" + row + "2," + Good + "\n"));

        Assert.Equal([problem, null], items.Select(item => item.Problem));
        Assert.Equal("2", items[1].Doc);
    }

    [Fact]
    public void AQuoteThatIsNeverClosed()
    {
        var items = Read("a.csv", Bytes("id,text\n1," + Good + "\n2,\"" + Good + "\n3," + Good + "\n"));

        Assert.Equal(["1", "a.csv:3", "3"], items.Select(item => item.Doc));
        Assert.Equal("a.csv:3: a quoted field that is never closed, or is closed in its middle; mend the quotes of this row", items[1].Problem);
    }

    /// <summary>The field of row 2 swallows the next quoted row; lines that are no rows are named as lost, and the rows behind them are read.</summary>
    [Fact]
    public void WhatABadQuoteSwallowedIsReadAgain()
    {
        var items = Read("a.csv", Bytes($"id,title,text\n1,x,{Good}\n2,x,\"{Good}\nline\nline, line\n3,x,\"{Good}\nmore\"\n4,\"x\"y,{Good}\n5,x,{Good}\n"));

        Assert.Equal(["1", "3", "4", "5"], items.Where(item => item.Article is not null).Select(item => item.Doc));
        Assert.Equal(Good + "\nmore", items.Single(item => item.Doc == "3").Article!.Text);
        Assert.Equal("a.csv:3: a quoted field that is never closed, or is closed in its middle; lines 4 to 5 are lost with it; mend the quotes of this row", Assert.Single(items, item => item.Problem is not null).Problem);
    }

    [Fact]
    public void OfATableFullOfBadQuotesTheGoodRowsAreRead()
    {
        var items = Read("a.csv", Bytes("id,text\n" + string.Concat(Enumerable.Repeat("1,\"" + Good + "\n2," + Good + "\n", 2_000))), limits: new InputLimits { ArticleLength = 10_000 });

        Assert.Equal((2_000, 2_000), (items.Count(item => item.Doc == "2"), items.Count(item => item.Problem is not null)));
    }

    [Fact]
    public void ARowOverTheLimit()
    {
        var items = Read("a.csv", Bytes("id,text\n1," + Good + "\n2,\"" + new string('a', 30_000)), limits: new InputLimits { ArticleLength = 10_000 });

        Assert.Equal("a.csv:3: longer than 10,000 characters, the most that one article may hold; split it", items[^1].Problem);
        Assert.Equal("1", items[0].Doc);
    }

    [Fact]
    public void WhatFollowsARowOverTheLimitIsRead()
    {
        var items = Read("a.csv", Bytes("id,text\n1," + new string('a', 30_000) + "\n2," + Good + "\n"), limits: new InputLimits { ArticleLength = 10_000 });

        Assert.Equal(["a.csv:2: longer than 10,000 characters, the most that one article may hold; split it", null], items.Select(item => item.Problem));
    }

    [Fact]
    public void ADateThatIsNoneIsNamed() =>
        Assert.Equal("a.csv:2: \"soon\" is not a date like 2022-05-09; the article is read without one", Assert.Single(Read("a.csv", Bytes("date,text\nsoon," + Good))).Problem);

    [Fact]
    public void ATableWithoutATextColumn() =>
        Assert.Equal("a.csv: no column for the text in its first line; name it text, body, content or النص", Assert.Single(Read("a.csv", Bytes("a,b\n1,2\n"), InputKind.Csv)).Problem);
}
