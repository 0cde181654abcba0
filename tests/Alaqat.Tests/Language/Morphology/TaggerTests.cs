using Alaqat.Language;
using Alaqat.Train;
using FsCheck;
using FsCheck.Fluent;

namespace Alaqat.Tests;

public sealed class TaggerTests
{
    static readonly Tagger Small = SmallTagger.Train(SmallTagger.Options);

    [Fact]
    public void Learns_the_sentences_it_was_given()
    {
        var sentences = SmallTagger.Sentences();

        var tagged = sentences.Select(sentence => Small.Tag(TagData.Segmented(sentence)));

        foreach (var (gold, given) in sentences.Zip(tagged))
            Assert.Equal(gold.Words.Select(word => word.Morphology), given.Tags);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        var options = SmallTagger.Options with { Epochs = 3 };

        Assert.Equal(SmallTagger.Bytes(SmallTagger.Train(options)), SmallTagger.Bytes(SmallTagger.Train(options)));
        Assert.NotEqual(SmallTagger.Bytes(SmallTagger.Train(options)), SmallTagger.Bytes(SmallTagger.Train(options with { Seed = 2 })));
    }

    [Fact]
    public void A_saved_tagger_tags_as_before()
    {
        var loaded = Tagger.Load(new MemoryStream(SmallTagger.Bytes(Small)));

        foreach (var sentence in SmallTagger.Sentences().Select(TagData.Segmented))
            Assert.Equal(Small.Tag(sentence).Tags, loaded.Tag(sentence).Tags);
    }

    [Fact]
    public void A_stream_of_something_else_is_refused()
    {
        var other = new MemoryStream();
        using (var writer = new BinaryWriter(other, System.Text.Encoding.UTF8, leaveOpen: true))
            writer.Write("something else");
        other.Position = 0;

        Assert.Throws<InvalidDataException>(() => Tagger.Load(other));
    }

    [Fact]
    public void A_form_without_its_hamza_has_the_lemma_with_it()
    {
        var tagged = Small.Tag(SmallTagger.Words("قرات", "البنت", "الكتاب", "."));

        Assert.Equal($"ق{SmallTagger.Fatha}ر{SmallTagger.Fatha}أ", tagged.Tags[0].Lemma);
    }

    [Fact]
    public void Digits_have_their_Arabic_Indic_digits_for_lemma()
    {
        var tagged = Small.Tag(SmallTagger.Words("كتب", "أحمد", "3", "كتب"));

        Assert.Equal(new Morphology(Upos.NUM, "NumForm=Digit", "\u0663"), tagged.Tags[2]);
    }

    [Fact]
    public void An_empty_sentence_has_no_tags() => Assert.Equal(0, Small.Tag(SmallTagger.Words()).Count);

    [Fact]
    public void Any_text_gets_a_tag_for_each_word()
    {
        // Strings of any UTF-16 units, lone surrogates and controls among them.
        var form = ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(chars => new string(chars));

        Prop.ForAll(form.ArrayOf().ToArbitrary(), forms => Small.Tag(SmallTagger.Words(forms)).Count == forms.Length).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_very_long_form_is_tagged() => Assert.Equal(1, Small.Tag(SmallTagger.Words(new string('و', 100_000))).Count);
}
