namespace Alaqat.Claims;

/// <summary>How real the text says the act is (codebook, section 6). Written in lower case in every output.</summary>
public enum ClaimStatus : byte
{
    Actual,
    Ongoing,
    Planned,
    Wanted,
    Possible,
    Denied,
}
