namespace TeamsPilotBot.Bot.AppPackages;

/// <summary>Why Teams would not take a package.</summary>
/// <param name="File">The file that is at fault.</param>
/// <param name="Kind">What is wrong, the end of a key in CommandTexts.resx.</param>
/// <param name="Detail">What it is about: a place in the file, or what was found there.</param>
internal sealed record AppPackageFault(string File, AppPackageFaultKind Kind, string Detail = "");

/// <summary>What can be wrong in a package.</summary>
internal enum AppPackageFaultKind
{
    /// <summary>The file is no JSON object.</summary>
    NoJson,

    /// <summary>A place was not filled in.</summary>
    Place,

    /// <summary>An id is not the one that it should be.</summary>
    OtherId,

    /// <summary>A text is missing or longer than Teams shows.</summary>
    Text,

    /// <summary>An address does not begin with https://.</summary>
    Address,

    /// <summary>A picture is no PNG of the size that Teams wants.</summary>
    Icon,
}
