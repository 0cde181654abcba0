using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>The page's words in its languages.</summary>
sealed class UiLibrary(UiTexts arabic, UiTexts english)
{
    public static UiLibrary Read(Func<string, KnowledgeFile> open) =>
        new(UiTexts.Read(UiLanguage.Arabic, open("ui/ar.tsv")), UiTexts.Read(UiLanguage.English, open("ui/en.tsv")));

    /// <summary>From <c>data/</c> beside the program.</summary>
    public static UiLibrary FromFiles() =>
        Read(name => new KnowledgeFile(name, () => File.OpenText(Path.Combine(AppContext.BaseDirectory, "data", name))));

    public UiTexts Of(UiLanguage language) => language.IsArabic ? arabic : english;
}
