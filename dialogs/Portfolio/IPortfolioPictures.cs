using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Portfolio;

/// <summary>Knows under which address a drawn portfolio picture can be seen. Implementations are safe to use from several threads.</summary>
public interface IPortfolioPictures
{
    /// <summary>The address of a picture.</summary>
    /// <param name="picture">What is to be seen.</param>
    /// <param name="projectId">The project whose way is shown; null for all without their ways.</param>
    /// <param name="language">The language of what is written in it.</param>
    /// <returns>
    /// The address; null if there is none: nothing can be drawn, nobody could reach it, or it is not what everyone may see, since whoever
    /// has the address sees it.
    /// </returns>
    string? LinkTo(PortfolioPicture picture, string? projectId, Language language);
}
