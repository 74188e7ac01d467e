namespace TeamsPilotBot.Bot.Files;

/// <summary>How files are handed out, section "Files".</summary>
public sealed class FilesOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Files";

    /// <summary>Whether files go by Teams' file consent into the person's OneDrive; null for yes, except in Development, whose client has none.</summary>
    public bool? Consent { get; set; }

    /// <summary>How long a link to a file works, if it is not used.</summary>
    public TimeSpan LinkLives { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long an offer in Teams can be accepted.</summary>
    public TimeSpan ConsentLives { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long an upload may take; Teams itself gives up after 10 to 15 seconds.</summary>
    public TimeSpan UploadTimeout { get; set; } = TimeSpan.FromSeconds(9);
}
