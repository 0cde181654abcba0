using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class VoiceCarrierTests
{
    const string Open = "\u00AB";
    const string Close = "\u00BB";

    static Voice Voice(string id) => new(0, VoiceKind.Say, [new ClaimActor(id, null, Framing.Neutral)], 1, true)
    {
        Mention = new Mention(0, 1, 2, 1, id, MentionKind.Name, Framing.Neutral, "test"),
    };

    static Voice[] Carried(VoiceCarrier carrier, string words, params Voice[] own) =>
        [.. carrier.Enter(TestSentence.View(words), [.. own]).Voices.Where(v => v.Kind == VoiceKind.Carried)];

    [Fact]
    public void TheFirstSentenceHasNoCarriedVoice() => Assert.Empty(Carried(new VoiceCarrier(), "a b", Voice("RUS")));

    [Fact]
    public void TheLastSpeakerIsCarriedOn()
    {
        var carrier = new VoiceCarrier();
        Carried(carrier, "a b", Voice("RUS"), Voice("USA"));

        var voice = Assert.Single(Carried(carrier, "c d"));

        Assert.Equal(("USA", 1, -1), (voice.Speaker[0].Id, voice.Age, voice.Word));
    }

    [Fact]
    public void ANamedSpeakerIsPreferredToUnnamedSources()
    {
        var carrier = new VoiceCarrier();
        Carried(carrier, "a b", Voice("RUS"), Voice(ActorIds.UnknownVoice));

        Assert.Equal("RUS", Assert.Single(Carried(carrier, "c d")).Speaker[0].Id);
    }

    [Fact]
    public void AVoiceFadesAfterFourSentences()
    {
        var carrier = new VoiceCarrier();
        Carried(carrier, "a b", Voice("RUS"));

        Assert.Equal([1, 1, 1, 1, 0, 0], Enumerable.Range(0, 6).Select(_ => Carried(carrier, "c d").Length));
    }

    [Fact]
    public void AnOpenQuotationIsToldUntilItCloses()
    {
        var carrier = new VoiceCarrier();
        Carried(carrier, $"a {Open} b", Voice("RUS"));

        Assert.True(Assert.Single(Carried(carrier, $"c {Close} d")).QuoteOpen);
        Assert.False(Assert.Single(Carried(carrier, "e f")).QuoteOpen);
    }
}
