using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class NameTaggerTests
{
    static readonly NameTagger Tagger = TinyNames.Train();

    static byte[] Saved(NameTagger tagger)
    {
        using var stream = new MemoryStream();
        tagger.Save(stream);
        return stream.ToArray();
    }

    static string Found(params string[] tokens)
    {
        var sentence = TinyNames.Sentence(tokens);
        return string.Join(' ', Tagger.Find(sentence).Select(entity =>
            entity.Kind + ":" + string.Join('_', sentence.Segmented.Words[entity.FirstWord..entity.EndWord].Select(word => word.Form))));
    }

    [Fact]
    public void Names_learnt_by_heart_come_back()
    {
        foreach (var example in TinyNames.Examples)
            Assert.Equal(example.Gold, Array.ConvertAll(Tagger.Find(example.Sentence), entity => example.Text.Project(entity, example.Sentence.Segmented)));
    }

    [Fact]
    public void A_name_is_found_without_its_clitics()
    {
        Assert.Equal("Person:علي Place:بغداد", Found("وصل", "و+علي", "إلى", "مدينة", "بغداد"));
    }

    [Fact]
    public void An_unknown_name_is_known_by_its_company()
    {
        Assert.Equal("Person:سمير_منصور Place:دمشق", Found("قال", "الوزير", "سمير", "منصور", "في", "دمشق"));
    }

    [Fact]
    public void The_same_seed_gives_the_same_model()
    {
        Assert.Equal(Saved(TinyNames.Train(seed: 2, epochs: 2)), Saved(TinyNames.Train(seed: 2, epochs: 2)));
        Assert.NotEqual(Saved(TinyNames.Train(seed: 2, epochs: 2)), Saved(TinyNames.Train(seed: 3, epochs: 2)));
    }

    [Fact]
    public void A_saved_tagger_finds_the_same_names()
    {
        var bytes = Saved(Tagger);
        var loaded = NameTagger.Load(new MemoryStream(bytes));

        Assert.Equal(bytes, Saved(loaded));
        foreach (var example in TinyNames.Examples)
            Assert.Equal(Tagger.Find(example.Sentence), loaded.Find(example.Sentence));
    }

    [Fact]
    public void A_broken_model_is_refused()
    {
        var bytes = Saved(Tagger);
        var other = (byte[])bytes.Clone();
        other[0]++;

        Assert.Throws<InvalidDataException>(() => NameTagger.Load(new MemoryStream([])));
        Assert.Throws<InvalidDataException>(() => NameTagger.Load(new MemoryStream(other)));
        Assert.Throws<InvalidDataException>(() => NameTagger.Load(new MemoryStream(bytes[..(bytes.Length / 2)])));
    }

    [Fact]
    public void Any_Unicode_passes_and_names_lie_in_the_sentence_in_order()
    {
        var random = new Random(5);
        for (var round = 0; round < 500; round++)
        {
            var tokens = new string[random.Next(0, 12)];
            for (var t = 0; t < tokens.Length; t++)
            {
                var letters = new char[random.Next(1, 70)];
                for (var i = 0; i < letters.Length; i++)
                    letters[i] = random.Next(4) == 0 ? (char)random.Next(0x10000) : "علي حسن+و"[random.Next(9)];
                tokens[t] = new string(letters);
            }

            var sentence = TinyNames.Sentence(tokens);
            var end = 0;
            foreach (var entity in Tagger.Find(sentence))
            {
                Assert.True(entity.FirstWord >= end && entity.EndWord > entity.FirstWord && entity.EndWord <= sentence.Count);
                end = entity.EndWord;
            }
        }
    }

    [Fact]
    public void A_sentence_of_any_length_passes()
    {
        Assert.Empty(Tagger.Find(TinyNames.Sentence()));
        string[] lesson = ["زار", "الوزير", "علي", "حسن", "مدينة", "بغداد"];
        Assert.True(Tagger.Find(TinyNames.Sentence([.. Enumerable.Repeat(lesson, 500).SelectMany(token => token)])).Length > 900);
    }
}
