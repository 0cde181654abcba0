namespace Alaqat.Claims;

/// <summary>How a speaker was tied to a word of saying, or to a sentence without one.</summary>
public enum VoiceLink : byte
{
    /// <summary>The tree makes it the subject.</summary>
    Subject,

    /// <summary>First actor after the word.</summary>
    First,

    /// <summary>Second actor after the word.</summary>
    Second,

    /// <summary>Third actor after the word.</summary>
    Third,

    /// <summary>Last actor before the word, with no verb between.</summary>
    Before,

    /// <summary>Subject of the clause that a participle depends on.</summary>
    Main,

    /// <summary>A private person of the country that the subject phrase names.</summary>
    Person,

    /// <summary>A private person of the country that the article is about.</summary>
    CountryPerson,

    /// <summary>A speaker without a home.</summary>
    Unnamed,

    /// <summary>Speaker of the word of saying before it.</summary>
    Again,

    /// <summary>Speaker before that one.</summary>
    Earlier,

    /// <summary>The most salient actor of the text before.</summary>
    Salient,

    /// <summary>The second most salient one.</summary>
    LessSalient,

    /// <summary>The third most salient one.</summary>
    HardlySalient,

    /// <summary>Who speaks in the title (أوباما: ...).</summary>
    TitleSpeaker,

    /// <summary>The first actor of the title.</summary>
    TitleFirst,

    /// <summary>The second actor of the title.</summary>
    TitleSecond,

    /// <summary>An agency and the one whom it reports.</summary>
    Chain,

    /// <summary>A speaker of whom another speaks.</summary>
    Nested,

    /// <summary>The first actor of the sentence before the word.</summary>
    Opening,

    /// <summary>The home of a source: مصادر تركية is now a Turkish voice, now one with no home.</summary>
    Sourced,
}
