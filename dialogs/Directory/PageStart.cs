using System.Globalization;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>Where a page of a list begins.</summary>
internal static class PageStart
{
    /// <summary>The number in a click; 0 if there is none.</summary>
    /// <param name="click">The click.</param>
    public static int Of(DirectoryCardAction click)
        => int.TryParse(click.Field(DirectoryFields.First), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
