using System.Globalization;
using System.Runtime.CompilerServices;

namespace Alaqat.Tests;

/// <summary>The culture that a whole test run is under: <c>ALAQAT_TEST_CULTURE</c> names it, CI runs once with ar-SA.</summary>
static class RunCulture
{
    public const string Variable = "ALAQAT_TEST_CULTURE";

    public static string? Wanted => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : null;

    [ModuleInitializer]
    internal static void Set()
    {
        if (Wanted is not { } name)
            return;
        var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
