namespace Alaqat.App.Web;

/// <summary>The plural categories of Unicode CLDR.</summary>
enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
