namespace TeamsPilotBot.Bot.Pictures;

/// <summary>The settings of pictures, section "Pictures".</summary>
public sealed class PicturesOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Pictures";

    /// <summary>The file of the font (.ttf or .otf) that pictures are written in; null to look for one on the machine.</summary>
    public string? Font { get; set; }
}
