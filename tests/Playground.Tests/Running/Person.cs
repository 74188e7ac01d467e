namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>Somebody who can look at the Playground: there is a file for each in <c>playground/</c>.</summary>
/// <param name="File">The file's name without its ending.</param>
/// <param name="Name">The name that the Playground shows.</param>
internal sealed record Person(string File, string Name)
{
    /// <summary>A project leader in a municipality.</summary>
    public static readonly Person Mette = new("mette", "Mette Holm");

    /// <summary>A contact at the agency.</summary>
    public static readonly Person Henrik = new("henrik", "Henrik Lund");

    /// <summary>A contact at KL, who gets the questions of municipalities.</summary>
    public static readonly Person Jonas = new("jonas", "Jonas Friis");

    /// <summary>A curator of the lessons.</summary>
    public static readonly Person Aisha = new("aisha", "Aisha Rahmani");

    /// <summary>An administrator of the bot.</summary>
    public static readonly Person Kirsten = new("kirsten", "Kirsten Bach");
}
