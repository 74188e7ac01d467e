// The registry of images, deployed before main.bicep: the image must be there before the bot.
@description('The name of the registry: letters and digits, unlike any other in Azure.')
@minLength(5)
@maxLength(50)
param registryName string

@description('Where it is.')
param location string = resourceGroup().location

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: registryName
  location: location
  sku: { name: 'Basic' }
  properties: {
    adminUserEnabled: false
  }
}

@description('Where images are pushed to.')
output loginServer string = registry.properties.loginServer
