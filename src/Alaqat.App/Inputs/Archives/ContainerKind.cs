namespace Alaqat.App;

/// <summary>Forms of input that hold others.</summary>
enum ContainerKind
{
    None,
    Gzip,
    Zip,
    Tar,
    Warc,
}
