using System.Buffers;
using System.Text;
using Alaqat.App;
using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class JsonLinesOutputTests
{
    static string Write(params Claim[] claims)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonLinesOutput.Write(output, "d1", Some.Article(claims), claims, TestStore.Version);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [Fact]
    public void AClaimIsOneLineInTheOrderOfTheFormat()
    {
        var claim = Some.Claim with
        {
            Holder = [new ClaimActor("MED.tass", null, Framing.Neutral)],
            Reasons = [Some.Span("الغارة")],
            Goals = [Some.Span("وقفها")],
            Date = new PartialDate(2022, 4, 14),
            Place = "PSE",
        };

        Assert.Equal(
            """{"doc":"d1","sentence":{"start":0,"end":48},"source":{"id":"RUS","text":"موسكو","start":6,"end":11,"framing":"neutral"},"target":{"id":"ISR","text":"(إسرائيل)","start":12,"end":21,"framing":"scare-quoted"},"type":"ACCUSE","status":"actual","holder":[{"id":"MED.tass"}],"trigger":{"text":"أدانت","start":0,"end":5},"reasons":[{"text":"الغارة","start":27,"end":33}],"goals":[{"text":"وقفها","start":42,"end":47}],"date":"2022-04-14","place":"PSE","confidence":0.83,"by":["frame.accuse"],"engine":"engine 1","data":"data 1"}""" + "\n",
            Write(claim));
    }

    [Fact]
    public void WhatIsNotKnownIsNull()
    {
        var line = Write(Some.Claim with { Source = null });

        Assert.Contains("\"source\":null", line, StringComparison.Ordinal);
        Assert.Contains("\"date\":null,\"place\":null", line, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryClaimHasItsLine() => Assert.Equal(2, Write(Some.Claim, Some.Claim).Count(c => c == '\n'));
}
