namespace Alaqat.App.Web;

/// <summary>A language of the page's own words. The texts that it shows stay Arabic.</summary>
/// <param name="Code">As in the address: <c>ar</c> or <c>en</c>.</param>
/// <param name="Direction">As HTML writes it.</param>
/// <param name="Name">Its name in itself, for the switch.</param>
sealed record UiLanguage(string Code, string Direction, string Name)
{
    public static UiLanguage Arabic { get; } = new("ar", "rtl", "العربية");

    public static UiLanguage English { get; } = new("en", "ltr", "English");

    public bool IsArabic => this == Arabic;

    public UiLanguage Other => IsArabic ? English : Arabic;

    public static UiLanguage? Find(string? code) => code switch
    {
        "ar" => Arabic,
        "en" => English,
        _ => null,
    };
}
