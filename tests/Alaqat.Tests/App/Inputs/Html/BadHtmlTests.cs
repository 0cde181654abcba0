using Alaqat.App;
using static Alaqat.Tests.InputFiles;

namespace Alaqat.Tests;

/// <summary>Pages that would fill the memory, or keep the parser busy for days, are refused.</summary>
public sealed class BadHtmlTests
{
    /// <summary>A page without an end: it would come to a gigabyte.</summary>
    [Fact]
    public void APageOfAGigabyteIsRefusedAndNotHeld()
    {
        var before = GC.GetTotalAllocatedBytes();
        using var endless = new Endless();

        var item = Assert.Single(new InputReader(InputKind.Auto, new InputLimits()).Read("-", endless));

        Assert.Equal("-: a page longer than 8,388,608 characters, the most that one may hold; cut it, or convert it to plain text", item.Problem);
        Assert.InRange(endless.Given, 8 * 1024 * 1024, 17 * 1024 * 1024);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 300_000_000);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b id=x><p>")]
    [InlineData("<table><tr><td>")]
    public void ElementsInOneAnotherWithoutEnd(string tag) =>
        Assert.Equal("a.html: a page with more than 1,000 elements in one another; mend its markup, or convert it to plain text", Assert.Single(Read("a.html", Bytes("<html>" + string.Concat(Enumerable.Repeat(tag, 100_000))))).Problem);

    [Fact]
    public void TooManyElements() =>
        Assert.Equal("a.html: a page with more than 200,000 elements; cut it, or convert it to plain text", Assert.Single(Read("a.html", Bytes("<html>" + string.Concat(Enumerable.Repeat("<p>", 300_000))))).Problem);

    [Fact]
    public void WhatIsNoMarkupDoesNotCount()
    {
        var script = string.Concat(Enumerable.Repeat("<div>", 2_000));

        Assert.Equal(Good, Assert.Single(Read("a.html", Bytes($"<html><!-- {script} --><script>{script}</script><p>{Good}</p>{string.Concat(Enumerable.Repeat("<br><img src=x><svg/>", 2_000))}</html>"))).Article!.Text);
    }

    sealed class Endless : ReadOnlyStream
    {
        bool _begun;

        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            if (!_begun)
                "<html><p>"u8.CopyTo(buffer);
            _begun = true;
            Given += buffer.Length;
            return Given > 1_000_000_000 ? 0 : buffer.Length;
        }
    }
}
